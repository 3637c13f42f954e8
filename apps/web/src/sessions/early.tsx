import { CalendarPlus, CameraOff, Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AnchorButton } from '../ui/button.js';
import { DayTile } from '../ui/day-tile.js';
import { Back } from '../ui/dock.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/screen.js';
import { useFormat, ZONE } from '../words/use-format.js';
import { useLanguage } from '../words/use-language.js';
import './lobby.css';
import { useClock } from './use-clock.js';
import type { RoomView, SessionPath } from './use-room.js';

/** Before the waiting room opens: when it does, and what to do until then. Nothing is sent, and the camera stays off. */
export function Early({ path, view }: { path: SessionPath; view: RoomView }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.early' });
  const { t: all } = useTranslation('sessions');
  const { language } = useLanguage();
  const format = useFormat();
  const { until } = useClock();
  const { caseId, sessionId } = path;
  const wait = until(view.opensAt);
  return (
    <Page title={t('title', { time: format.time(view.opensAt) })} look="lobby">
      <Back to="/cases/$caseId" params={{ caseId }} />
      <h1>{t('title', { time: format.time(view.opensAt) })}</h1>
      <div className="grid gap-6 mt-6 max-w-[640px]">
        <DayTile at={view.startsAt}>
          <p><b><span className="num">{format.date(view.startsAt)}</span> <span className="num">{`${format.time(view.startsAt)}–${format.time(view.endsAt)}`}</span></b></p>
          <p className="sec">{all(`states.kind.${view.kind}`)}</p>
          <Zones at={view.startsAt} />
        </DayTile>
        <div>
          <p><b>{wait ? t('wait', { time: wait }) : t('now')}</b></p>
          <p className="sec">{t('stay')}</p>
        </div>
        <p className="lsafe paper">
          <Icon of={CameraOff} />
          <span>{t('off')}</span>
        </p>
        <p className="grid gap-3">
          <AnchorButton kind="primary" wide icon={Smartphone} href={`/cases/${caseId}/sessions/${sessionId}/check`}>{t('check')}</AnchorButton>
          <AnchorButton wide icon={CalendarPlus} href={`/api/v1/cases/${caseId}/bookings/${sessionId}/calendar.ics?language=${language}`} download>{t('calendar')}</AnchorButton>
        </p>
      </div>
    </Page>
  );
}

/** Whose clock this is; and the reader's own time where their device keeps another. */
function Zones({ at }: { at: string }) {
  const { t, i18n } = useTranslation('sessions', { keyPrefix: 'screens.early' });
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const shown = (options: Intl.DateTimeFormatOptions, timeZone: string) => new Intl.DateTimeFormat(i18n.language, { ...options, timeZone }).format(new Date(at));
  const wall = { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false } as const;
  const same = shown(wall, here) === shown(wall, ZONE);
  return <p className="sec">{same ? t('zone') : `${t('zone')} · ${t('yours', { time: shown({ ...wall, timeZoneName: 'longGeneric' }, here) })}`}</p>;
}
