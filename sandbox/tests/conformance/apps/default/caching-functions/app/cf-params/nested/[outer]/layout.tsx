export function generateStaticParams() {
  return [{ outer: 'p' }, { outer: 'q' }];
}

export default function Layout({ children }: LayoutProps<'/cf-params/nested/[outer]'>) {
  return children;
}
