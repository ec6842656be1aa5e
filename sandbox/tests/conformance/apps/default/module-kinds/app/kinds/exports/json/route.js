import data, * as allOfData from '../data.json';
import * as allOfList from '../list.json';
import * as allOfMarked from '../marked.json';
import marked, { other } from '../marked.json';

export async function POST() {
  const loaded = await import('../marked.json');
  return Response.json({
    data: [Object.keys(data), data.inherited],
    allOfData: [
      Object.keys(allOfData),
      Object.getPrototypeOf(allOfData),
      String(allOfData[Symbol.toStringTag]),
    ],
    allOfList: Object.keys(allOfList),
    marked: [marked, other, Object.keys(allOfMarked), loaded.default],
    required: Object.keys(require('../marked.json')),
  });
}
