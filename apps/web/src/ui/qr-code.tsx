import { create } from 'qrcode';

/** An address as a square of modules, drawn in the page so that it prints sharp. */
export function QRCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const path = Array.from(modules.data, (dark, index) => (dark ? `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z` : '')).join('');
  return (
    <svg className={className ?? 'qr'} viewBox={`-2 -2 ${modules.size + 4} ${modules.size + 4}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect x="-2" y="-2" width={modules.size + 4} height={modules.size + 4} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
