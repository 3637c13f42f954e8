import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';
import { Icon } from './icon.js';

export interface SlotOption {
  id: string;
  /** Instant of the start, ISO 8601. */
  start: string;
  taken?: boolean;
}

interface Props {
  /** Slots of one or several days, in order. */
  slots: readonly SlotOption[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** More than one may be named (wishes); otherwise one across all days. */
  several?: boolean;
}

/** Free times as buttons, a list per day; full ones say so in words. */
export function Slots({ slots, value, onChange, several }: Props) {
  const format = useFormat();
  const days = new Map<string, SlotOption[]>();
  for (const slot of slots) {
    const day = format.dayKey(slot.start);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return (
    <div className="days">
      {[...days].map(([day, entries]) => (
        <Day key={day} slots={entries} value={value} several={several} onChange={onChange} />
      ))}
    </div>
  );
}

function Day({ slots, value, several, onChange }: Props) {
  const { t } = useTranslation('kernel');
  const format = useFormat();
  const first = slots[0];
  if (!first) return null;
  const mine = new Set(slots.map((slot) => slot.id));
  const choose = (keys: Set<string | number>) => {
    const chosen = [...keys].map(String);
    onChange(several ? [...value.filter((id) => !mine.has(id)), ...chosen] : chosen);
  };
  return (
    <div className="dayslots">
      <h3>
        {format.dayAndMonth(first.start)} <span className="quiet font-normal">{format.weekdayLong(first.start)}</span>
      </h3>
      <ToggleButtonGroup aria-label={format.date(first.start)} className="slots" selectionMode={several ? 'multiple' : 'single'} selectedKeys={value.filter((id) => mine.has(id))} onSelectionChange={choose}>
        {slots.map((slot) => (
          <ToggleButton key={slot.id} id={slot.id} className="slot" isDisabled={slot.taken}>
            {({ isSelected }) => (
              <>
                {isSelected && <Icon of={Check} />}
                <span className="num">{format.time(slot.start)}</span>
                {slot.taken && ` ${t('slots.taken')}`}
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
