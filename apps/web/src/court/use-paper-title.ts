import { useTranslation } from 'react-i18next';
import type { Paper } from './use-court.js';

const OWN_TITLE = ['disclosed-evidence', 'supplement'];

/** A paper's name in the reader's language; evidence and supplements keep the name their owner gave. */
export function usePaperTitle(): (paper: Paper) => string {
  const { t, i18n } = useTranslation('law');
  const { t: court } = useTranslation('court');
  return (paper) => {
    const key = `fields.document.${paper.document}`;
    if (OWN_TITLE.includes(paper.document) || !i18n.exists(`law:${key}`)) return paper.title;
    // "Proof of identity · Lin Xiaoman": whose it is stands behind the dot.
    const [, of] = paper.title.split(' · ');
    if (of) return `${t(key)} · ${of}`;
    return paper.document === 'audit-extract' && paper.mediaType === 'application/json' ? court('screens.review.asData', { title: t(key) }) : t(key);
  };
}
