import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';

interface EventLike {
  type: string;
  facts: Record<string, unknown>;
}

/** Namespace of an event type's first word where it differs from the word itself. */
const NAMESPACES: Record<string, string> = {
  case: 'cases', booking: 'bookings', session: 'sessions', room: 'sessions', evidence: 'evidence', agreement: 'agreements', filing: 'filings',
  mediator: 'mediators', choice: 'mediators', deadline: 'deadlines', clock: 'deadlines', message: 'messages', obligation: 'aftercare', visit: 'aftercare', aftercare: 'aftercare',
};
const ALL = ['cases', 'agreements', 'bookings', 'sessions', 'evidence', 'filings', 'mediators', 'deadlines', 'aftercare'];

/** The sentence of an event, from its feature's `timeline`; undefined for events that have no words for people. */
export function useEventWords(): (event: EventLike) => string | undefined {
  const { t, i18n } = useTranslation(ALL);
  const format = useFormat();
  return ({ type, facts }) => {
    // The fact of an appointment is an instant; how a time is written is the page's business.
    const when = typeof facts['startsAt'] === 'string' && { when: format.moment(facts['startsAt']) };
    const [first = '', ...rest] = type.split('.');
    const key = `${NAMESPACES[first] ?? first}:timeline.${rest.join('.')}`;
    return i18n.exists(key) ? t(key, { ...facts, ...when }) : undefined;
  };
}
