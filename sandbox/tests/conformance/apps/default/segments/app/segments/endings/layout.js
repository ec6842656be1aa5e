export default function Layout({ children }) {
  return <div data-testid="layout">{children}</div>;
}
