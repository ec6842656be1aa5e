import { Component } from 'react';

export default class Page extends Component {
  override render() {
    return <p>class</p>;
  }
}
