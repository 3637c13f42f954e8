import { useTranslation } from 'react-i18next';
import type { Candidates, Mediator } from '@maplebridge/contract/src/mediators/types.gen.js';
import { useFormat } from '../words/use-format.js';
import { useLanguage } from '../words/use-language.js';

/** A mediator in the words of the language in use. */
export function useMediatorWords() {
  const { t } = useTranslation('mediators');
  const { t: law } = useTranslation('law');
  const { language } = useLanguage();
  const format = useFormat();
  const list = (items: readonly string[]) => (language === 'en' ? items.join(', ') : items.join('，'));
  return {
    name: ({ name }: Mediator) => name[language],
    organisation: ({ organisationName }: Mediator) => organisationName[language],
    introduction: ({ introduction }: Mediator) => introduction[language],
    /** Full-time, free */
    kind: ({ fullTime, charges }: Mediator) => t('fields.kind', { time: t(`fields.fullTime.${fullTime}`), fee: t(`fields.charges.${charges}`) }),
    specialities: ({ specialities }: Mediator) => list(specialities.map((type) => law(`fields.disputeType.${type}`))),
    languages: ({ languages }: Mediator) => list(languages.map((code) => t(`fields.language.${code}`))),
    nextFree: ({ nextFree }: Mediator) => (nextFree ? t('screens.directory.next-free', { when: format.moment(nextFree.startsAt) }) : t('screens.directory.no-free')),
    freeAt: ({ nextFree }: Mediator) => (nextFree ? format.moment(nextFree.startsAt) : t('screens.directory.no-free')),
    /** Best fit: knows these disputes, speaks your language */
    reasons: ({ reasons, mediator }: Candidates['suggestions'][number]) =>
      list(reasons.map((reason) => t(`reasons.suggest.${reason}`, { years: mediator.years, day: mediator.nextFree ? format.weekdayLong(mediator.nextFree.startsAt) : '' }))),
  };
}
