import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Mediator } from '@maplebridge/contract/src/mediators/types.gen.js';
import { Avatar } from '../ui/rows.js';
import { Facts } from '../ui/summary-list.js';
import { useMediatorWords } from './use-mediator-words.js';

/** Who somebody is, at a glance; `linked` leads to their own page. */
export function MediatorCard({ mediator, linked }: { mediator: Mediator; linked?: boolean }) {
  const words = useMediatorWords();
  const name = <b translate="no">{words.name(mediator)}</b>;
  return (
    <div className="person">
      <Avatar name={words.name(mediator)} tone="pine" />
      <div>
        <p>
          {linked ? (
            <Link to="/mediators/$mediatorId" params={{ mediatorId: mediator.id }}>
              {name}
            </Link>
          ) : (
            name
          )}{' '}
          <span className="quiet sec">{words.kind(mediator)}</span>
        </p>
        <p className="sec" translate="no">{words.organisation(mediator)}</p>
        <p className="sec">{words.specialities(mediator)}</p>
        <p className="sec">{words.nextFree(mediator)}</p>
      </div>
    </div>
  );
}

/** All that is public about a mediator. */
export function MediatorFacts({ mediator }: { mediator: Mediator }) {
  const { t } = useTranslation('mediators');
  const words = useMediatorWords();
  return (
    <Facts
      facts={[
        { id: 'organisation', name: t('fields.organisation'), value: <span translate="no">{words.organisation(mediator)}</span> },
        { id: 'kind', name: t('screens.directory.kind'), value: t(`fields.fullTime.${mediator.fullTime}`) },
        { id: 'fee', name: t('screens.directory.fee'), value: t(mediator.charges ? 'screens.directory.fee-charges' : 'screens.directory.fee-free') },
        { id: 'speciality', name: t('fields.speciality'), value: words.specialities(mediator) },
        { id: 'languages', name: t('fields.languages'), value: words.languages(mediator) },
        { id: 'next', name: t('fields.next-free'), value: words.freeAt(mediator) },
      ]}
    />
  );
}
