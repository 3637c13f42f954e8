import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';

export type Mode = 'video' | 'phone' | 'on-site';
export interface Meeting {
  mode: Mode;
  venue: string;
}
const MODES: readonly Mode[] = ['video', 'phone', 'on-site'];

/** How to meet; in person needs a place. */
export function ModeChoice({ value, onChange, venueError }: { value: Meeting; onChange: (value: Meeting) => void; venueError?: string }) {
  const { t } = useTranslation('bookings');
  const venue = <TextField id="venue" label={t('fields.venue')} hint={t('screens.times.venue-help')} error={venueError} value={value.venue} onChange={(text) => onChange({ ...value, venue: text })} maxLength={200} />;
  return (
    <RadioGroup
      label={t('screens.times.mode')}
      value={value.mode}
      onChange={(chosen) => onChange({ ...value, mode: MODES.find((mode) => mode === chosen) ?? 'video' })}
      options={MODES.map((mode) => ({ value: mode, label: t(`fields.mode.${mode}`), ...(mode === 'on-site' && { reveal: venue }) }))}
    />
  );
}

/** As the server takes it. */
export const meetingBody = ({ mode, venue }: Meeting) => (mode === 'on-site' ? { mode, venue: venue.trim() } : { mode });
