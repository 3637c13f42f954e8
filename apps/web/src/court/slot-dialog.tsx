import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtSetVerification } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { useMe } from '../people/use-me.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { DateField } from '../ui/date-field.js';
import { Dialog, DialogButtons, DialogTrigger } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { TextField } from '../ui/text-field.js';
import { useTyped } from '../ui/use-typed.js';
import { useFormat, ZONE } from '../words/use-format.js';
import type { Docket } from './use-court.js';

const MODES = ['video', 'phone', 'on-site'] as const;
const MINUTES = ['20', '30', '45', '60'];

/** One slot in which the court verifies with both sides. */
export function SlotDialog({ docket, primary }: { docket: Docket; primary: boolean }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.slot' });
  const { t: mode } = useTranslation('court', { keyPrefix: 'fields.mode' });
  const [date, setDate] = useTyped<string | null>(`${docket.id}.slot.date`, null);
  const [time, setTime] = useTyped(`${docket.id}.slot.time`, '');
  const [minutes, setMinutes] = useState('30');
  const { about } = useMe();
  // What this installation cannot do is not offered.
  const modes = MODES.filter((one) => one !== 'video' || about?.video !== false);
  const [wish, setHow] = useState<(typeof MODES)[number]>('video');
  const how = modes.includes(wish) ? wish : 'phone';
  const [place, setPlace] = useTyped(`${docket.id}.slot.place`, '');
  const [tried, setTried] = useState(false);
  const set = useSend(courtSetVerification, { typed: `${docket.id}.slot.` });
  const problems = useProblemFields('court')(set.error);
  const { t: reasons } = useTranslation('court', { keyPrefix: 'reasons' });
  const { dayKey } = useFormat();
  const clock = /^([01]?\d|2[0-3]):[0-5]\d$/.test(time.trim());
  const missing = [...(!date ? [{ field: 'slot-date', message: t('dateMissing') }] : date < dayKey(new Date()) ? [{ field: 'slot-date', message: reasons('slot-in-the-past') }] : []), ...(clock ? [] : [{ field: 'slot-time', message: t('timeMissing') }])];
  const errorOf = (field: string) => (tried ? missing.find((one) => one.field === field)?.message : undefined);
  const send = (close: () => void) => {
    setTried(true);
    if (missing.length > 0) return;
    const startsAt = new Date(`${date}T${time.trim().padStart(5, '0')}:00+08:00`);
    const endsAt = new Date(startsAt.getTime() + Number(minutes) * 60_000);
    set.mutate({ path: { docketId: docket.id }, body: { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), zone: ZONE, mode: how, place: place.trim() } }, { onSuccess: close });
  };
  return (
    <DialogTrigger>
      <Button kind={primary ? 'primary' : 'secondary'}>{t(docket.state === 'verification-set' ? 'again' : 'open')}</Button>
      <Dialog title={t('title')} kind="side">
        {(close) => (
          <div className="grid gap-5">
            <ErrorSummary problems={tried && missing.length > 0 ? missing : problems.summary.map((one) => (one.field === 'startsAt' ? { ...one, field: 'slot-time' } : one))} />
            <p className="sub">{t('hint')}</p>
            <DateField id="slot-date" label={t('date')} value={date} onChange={setDate} error={errorOf('slot-date')} />
            <TextField id="slot-time" label={t('time')} value={time} onChange={setTime} error={errorOf('slot-time') ?? problems.at['startsAt']} />
            <RadioGroup label={t('minutes')} value={minutes} onChange={(value) => setMinutes(value ?? '30')} options={MINUTES.map((value) => ({ value, label: value }))} />
            <RadioGroup label={t('mode')} value={how} onChange={(value) => setHow(MODES.find((one) => one === value) ?? 'video')} options={modes.map((value) => ({ value, label: mode(value) }))} />
            {how === 'on-site' && <TextField id="slot-place" label={t('place')} value={place} onChange={setPlace} />}
            <DialogButtons>
              <Button kind="primary" isPending={set.isPending} pendingWords={t('doing')} onPress={() => send(close)}>{t('do')}</Button>
            </DialogButtons>
          </div>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
