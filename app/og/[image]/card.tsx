import { site } from '../../_site/site';

/** `next/og` understands inline styles only, so the few colours it needs are repeated from tokens.css. */
const colour = { paper: '#fcfbf8', ink: '#1b1e25', soft: '#4c5361', action: '#5438c8', route: '#9a4600' };

/** The 1200 × 630 px card that link previews show: the title, large, over the two colours of the site. */
export function PreviewCard({ title, description }: { title: string; description: string }) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        background: colour.paper,
        color: colour.ink,
        padding: '72px 80px 0',
      }}
    >
      <div style={{ display: 'flex', fontSize: 30, color: colour.soft }}>{site.name}</div>
      <div style={{ display: 'flex', fontSize: 74, lineHeight: 1.12, marginTop: 44, letterSpacing: -2 }}>
        {title}
      </div>
      <div style={{ display: 'flex', fontSize: 31, lineHeight: 1.4, marginTop: 32, color: colour.soft }}>
        {description}
      </div>
      <div style={{ display: 'flex', position: 'absolute', left: 0, bottom: 0, width: 1200, height: 22 }}>
        <div style={{ width: 600, height: 22, background: colour.action }} />
        <div style={{ width: 600, height: 22, background: colour.route }} />
      </div>
    </div>
  );
}
