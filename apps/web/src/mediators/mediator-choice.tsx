import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidates, Mediator } from '@maplebridge/contract/src/mediators/types.gen.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Avatar } from '../ui/rows.js';
import { useMediatorWords } from './use-mediator-words.js';

interface Props {
  candidates: Candidates;
  value: string;
  onChange: (mediatorId: string) => void;
}

/** Three who fit best, each with its reasons, then everybody else on the panel. */
export function MediatorChoice({ candidates: { suggestions, others }, value, onChange }: Props) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.choose' });
  const words = useMediatorWords();
  const [opened, setOpened] = useState(false);
  const all = opened || others.some(({ id }) => id === value);
  const suggested = suggestions.map((suggestion, index) => {
    const reasons = words.reasons(suggestion);
    return { value: suggestion.mediator.id, label: <Face mediator={suggestion.mediator} />, hint: <span className="why">{index === 0 ? t('best', { reasons }) : reasons}</span> };
  });
  const further = others.map((mediator) => ({ value: mediator.id, label: <Face mediator={mediator} />, hint: <span className="why">{words.specialities(mediator)}</span> }));
  return (
    <>
      <RadioGroup label={t('mediator')} value={value} onChange={(id) => id && onChange(id)} options={all ? [...suggested, ...further] : suggested} className="meds" />
      {!all && others.length > 0 && (
        <Button kind="link" className="mt-2" onPress={() => setOpened(true)}>
          {t('more', { count: others.length })}
        </Button>
      )}
    </>
  );
}

function Face({ mediator }: { mediator: Mediator }) {
  const { t } = useTranslation('mediators', { keyPrefix: 'screens.choose' });
  const words = useMediatorWords();
  return (
    <span className="mrow">
      <Avatar name={words.name(mediator)} tone="pine" />
      <span>
        <span className="mname">
          <b translate="no">{words.name(mediator)}</b>
          <span className="sec">{words.kind(mediator)}</span>
        </span>
        <span className="sec">{t('years', { years: mediator.years })}</span>
      </span>
    </span>
  );
}
