import { useMemo } from 'react';
import { qrDrawing, svgFile } from './modules';
import styles from './qr-code.module.css';

interface Props {
  /** What a camera reads. */
  text: string;
  /** For those who do not see it. */
  label: string;
  /** Offers it as a file of this name. */
  fileName?: string;
}

/** A QR code: black on white in every theme, as cameras need it. */
export function QrCode({ text, label, fileName }: Props) {
  const drawing = useMemo(() => qrDrawing(text), [text]);
  if (!drawing) return <p>This address is too long for a QR code.</p>;
  const { size, path } = drawing;
  return (
    <p className={styles.code}>
      <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={path} />
      </svg>
      {fileName && (
        <a download={fileName} href={`data:image/svg+xml,${encodeURIComponent(svgFile(drawing, label))}`}>
          Save the QR code as SVG
        </a>
      )}
    </p>
  );
}
