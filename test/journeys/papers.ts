import { documentPhoto } from '../world/picture.js';
import type { Paper } from './person.js';

/** A photo as a phone takes it. */
export const photo = (name: string, seed: number): Paper => ({ name: `${name}.png`, mimeType: 'image/png', buffer: documentPhoto(seed) });

/** A medical record of one page, as a hospital hands it out. */
export function record(name: string): Paper {
  const lines = ['Qinghe Hospital: medical record', 'Patient: Lin Xiaoman', 'Vocal cord operation, 12 September 2026', 'Hoarse ever since; further treatment needed'];
  const drawn = `BT /F1 14 Tf 72 760 Td 24 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') };
}
