import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directoryQuery, mediatorQuery } from '../../mediators/queries.js';
import { useMediatorWords } from '../../mediators/use-mediator-words.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import type { DisputeType } from '../dispute-types.js';

const ANYONE = 'anyone';
const SHOWN = 4;

/** A wish for a mediator: those who know this kind of dispute, or one by name; "anyone" is an answer too. */
export function PreferredMediator({ about, value, onChange }: { about?: DisputeType; value?: string; onChange: (id: string | undefined) => void }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.step.contact-and-needs' });
  const words = useMediatorWords();
  const [name, setName] = useState('');
  const found = useInfiniteQuery({ ...directoryQuery(name.trim() ? { name: name.trim() } : { speciality: about, fullTime: 'true' }), throwOnError: false });
  const chosen = useQuery({ ...mediatorQuery(value ?? ''), enabled: value !== undefined, throwOnError: false });
  const list = (found.data?.pages[0]?.items ?? []).slice(0, SHOWN);
  const shown = chosen.data && !list.some(({ id }) => id === value) ? [chosen.data, ...list] : list;
  return (
    <div className="grid gap-5">
      <TextField id="mediatorName" label={t('mediator-name')} hint={t('mediator-name-hint')} value={name} onChange={setName} autoComplete="off" />
      <RadioGroup
        label={t('mediator')}
        value={value ?? ANYONE}
        onChange={(id) => onChange(id === null || id === ANYONE ? undefined : id)}
        options={[
          { value: ANYONE, label: t('mediator-any') },
          ...shown.map((mediator) => ({ value: mediator.id, label: <span translate="no">{words.name(mediator)}</span>, hint: `${words.kind(mediator)} · ${words.organisation(mediator)}` })),
        ]}
      />
    </div>
  );
}
