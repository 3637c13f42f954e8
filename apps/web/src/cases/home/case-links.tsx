import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';
import { RowLink, Rows } from '../../ui/rows.js';
import { CASE_ROOMS } from './rooms.js';

/** The features whose words name a room. */
const WORDS = ['cases', ...new Set(CASE_ROOMS.flatMap(({ words }) => words?.split(':')[0] ?? []))];

/** The parts of a case that can be opened now. */
export function CaseLinks({ home }: { home: CaseHome }) {
  const { t } = useTranslation(WORDS);
  const rooms = CASE_ROOMS.filter((room) => room.when(home));
  if (rooms.length === 0) return null;
  return (
    <Section id="links" title={t('screens.home.links')}>
      <Rows>
        {rooms.map(({ id, words, icon, link }) => (
          <li key={id}>
            <RowLink icon={icon} title={t(words ?? `screens.home.${id}`)} {...link(home.id)} />
          </li>
        ))}
      </Rows>
    </Section>
  );
}
