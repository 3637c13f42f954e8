import { CalendarPlus, Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { HereTime } from '../../bookings/here-time.js';
import { Banner } from '../../ui/banner.js';
import { AnchorButton, LinkButton } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { DayTile } from '../../ui/day-tile.js';
import { useFormat } from '../../words/use-format.js';
import { useLanguage } from '../../words/use-language.js';
import { useMeeting } from './use-meeting.js';

/** The next session of the case, with its calendar file, the device check and the way in. */
export function Meeting({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens' });
  const format = useFormat();
  const { language } = useLanguage();
  const { next, moving } = useMeeting(home);
  if (!next) return null;
  // While a case rests nobody meets; its page says so.
  const opens = next.mode === 'video' && home.state !== 'suspended';
  const params = { caseId: home.id, sessionId: next.id };
  return (
    <Section id="meeting" title={t('home.meeting.next', { mode: t(`today.mode.${next.mode}`) })}>
      <DayTile at={next.startsAt}>
        <p className="num">
          <b>{`${format.time(next.startsAt)}–${format.time(next.endsAt)}`}</b>
        </p>
        <p className="sec">{t('home.meeting.zone')}</p>
        <HereTime at={next.startsAt} />
      </DayTile>
      {moving && home.side === null && (
        <Banner tone="warn" className="mt-3">
          {t('home.meeting.moving')}{' '}
          <LinkButton kind="link" to="/cases/$caseId/appointment" params={{ caseId: home.id }}>
            {t('home.meeting.times')}
          </LinkButton>
        </Banner>
      )}
      <p className="links mt-3">
        {opens && (
          <LinkButton kind="link" icon={Smartphone} to="/cases/$caseId/sessions/$sessionId" params={params}>
            {t('home.meeting.join')}
          </LinkButton>
        )}
        {opens && (
          <LinkButton kind="link" to="/cases/$caseId/sessions/$sessionId/check" params={params}>
            {t('home.meeting.check')}
          </LinkButton>
        )}
        <AnchorButton kind="link" icon={CalendarPlus} href={`/api/v1/cases/${home.id}/bookings/${next.id}/calendar.ics?language=${language}`} download>
          {t('home.meeting.calendar')}
        </AnchorButton>
      </p>
    </Section>
  );
}
