import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../people/use-me.js';
import { Banner } from '../ui/banner.js';
import { RadioGroup } from '../ui/choices.js';
import { TextField } from '../ui/text-field.js';

export type Mode = 'video' | 'phone' | 'on-site';
export interface Meeting {
  mode: Mode;
  venue: string;
}
const MODES: readonly Mode[] = ['video', 'phone', 'on-site'];

/** How to meet, as chosen so far; where there is no video, by phone until something else is chosen. */
export function useWayToMeet(first: Meeting) {
  const { about } = useMe();
  const [meeting, setMeeting] = useState(first);
  const shown: Meeting = about?.video === false && meeting.mode === 'video' ? { ...meeting, mode: 'phone' } : meeting;
  return [shown, setMeeting] as const;
}

/** How to meet; in person needs a place, and video is not offered where there is none. */
export function ModeChoice({ value, onChange, venueError }: { value: Meeting; onChange: (value: Meeting) => void; venueError?: string }) {
  const { t } = useTranslation('bookings');
  const { about } = useMe();
  const dark = about?.video === false;
  const venue = <TextField id="venue" label={t('fields.venue')} hint={t('screens.times.venue-help')} error={venueError} value={value.venue} onChange={(text) => onChange({ ...value, venue: text })} maxLength={200} />;
  return (
    <div className="grid gap-4">
      {dark && <Banner tone="warn">{t('screens.times.no-video')}</Banner>}
      <RadioGroup
        label={t('screens.times.mode')}
        value={value.mode}
        onChange={(chosen) => onChange({ ...value, mode: MODES.find((mode) => mode === chosen) ?? 'phone' })}
        options={MODES.filter((mode) => mode !== 'video' || !dark).map((mode) => ({ value: mode, label: t(`fields.mode.${mode}`), ...(mode === 'on-site' && { reveal: venue }) }))}
      />
    </div>
  );
}

/** As the server takes it. */
export const meetingBody = ({ mode, venue }: Meeting) => (mode === 'on-site' ? { mode, venue: venue.trim() } : { mode });
