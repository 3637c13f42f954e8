import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionsAdmit, sessionsCloseCaucus, sessionsDeny } from '@maplebridge/contract/src/sessions/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Tabs } from '../ui/tabs.js';
import { EvidencePanel } from './evidence-panel.js';
import { PeoplePanel } from './people-panel.js';
import { RecordEditor } from './record-editor.js';
import { useMove, type DoorPerson, type RoomView, type SessionPath } from './use-room.js';
import { useKnockSound } from './use-knock-sound.js';

/** The white side: who waits, then people, evidence and the record. */
export function ConsolePanel({ path, view }: { path: SessionPath; view: RoomView }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.console' });
  const [tab, setTab] = useState('people');
  const waiting = view.door.filter(({ state }) => state === 'waiting');
  useKnockSound(waiting.length);
  const people = view.door.length;
  return (
    <aside className="panel" aria-label={t('panel')}>
      {view.caucus === 'inside' ? <Finished path={path} /> : waiting.map((one) => <Waiting key={one.participantId} path={path} person={one} first={one === waiting[0]} />)}
      <Tabs
        label={t('panel')} selected={tab} onSelect={setTab}
        tabs={[
          { id: 'people', title: t('people'), count: waiting.length || people, hot: waiting.length > 0, children: <div className="pin"><PeoplePanel path={path} view={view} primary={waiting.length === 0 && view.caucus !== 'inside'} /></div> },
          { id: 'evidence', title: t('evidence'), children: <div className="pin"><EvidencePanel path={path} view={view} /></div> },
          { id: 'record', title: t('record'), children: <div className="pin"><RecordEditor path={path} /></div> },
        ]}
      />
    </aside>
  );
}

function Waiting({ path, person, first }: { path: SessionPath; person: DoorPerson; first: boolean }) {
  const { t } = useTranslation('sessions');
  const admit = useSend(sessionsAdmit);
  const deny = useSend(sessionsDeny);
  const at = { path: { ...path, participantId: person.participantId } };
  return (
    <section className="waiting" aria-label={t('screens.console.waiting-label')}>
      <span className="av n" aria-hidden="true">{person.name.slice(0, 1)}</span>
      <p role="status">
        <b>{t('screens.console.waiting', { name: person.name })}</b>
        <span className="sec">{t(`screens.console.identity-${person.identity ?? 'none'}`)}</span>
      </p>
      <span className="grid gap-2">
        <Button kind={first ? 'primary' : 'secondary'} onPress={() => admit.mutate(at)} isPending={admit.isPending}>{t('actions.admit')}</Button>
        <Button onPress={() => deny.mutate(at)} isPending={deny.isPending}>{t('actions.deny')}</Button>
      </span>
    </section>
  );
}

function Finished({ path }: { path: SessionPath }) {
  const { t } = useTranslation('sessions');
  const back = useMove(sessionsCloseCaucus, path);
  return (
    <section className="waiting back1">
      <p>
        <b>{t('screens.console.finished')}</b>
        <span className="sec">{t('screens.console.finished-how')}</span>
      </p>
      <Button kind="primary" onPress={() => back.mutate({ path })} isPending={back.isPending}>{t('actions.close-caucus')}</Button>
    </section>
  );
}
