/** Phone numbers, case numbers and amounts inside a sentence. */
const NUMBERS = /(¥?\d[\d,.]*元|¥\d[\d,.]*\d|[A-Z]{2,}-\d{4}-\d{5}|\+?\d[\d -]{5,}\d)/;

/** A sentence whose numbers are never torn by the end of a line. Copied, it is the same text. */
export const Unbroken = ({ children }: { children: string }) =>
  children.split(NUMBERS).map((part, at) => (at % 2 === 1 ? <span key={at} className="nowrap">{part}</span> : part));
