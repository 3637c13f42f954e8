import { useEffect, useRef, useState } from 'react';
import { useRoomWords } from './controls.js';
import type { LinkView } from './link-view.js';
import type { RoomView } from './use-room.js';

/** What a screen reader is told of the room: who comes and goes, who hears now, what is shown. Nothing is seen of it. */
export function Announcer({ view, media }: { view: RoomView; media: LinkView | undefined }) {
  const { t } = useRoomWords();
  const me = view.me?.participantId;
  const now = {
    people: view.table.filter(({ participantId }) => participantId !== me),
    caucus: view.caucus,
    shown: view.shown !== null,
    screen: media?.people.find(({ screen }) => screen)?.name,
    state: view.state,
  };
  const before = useRef<typeof now>(undefined);
  const [said, say] = useState('');
  useEffect(() => {
    const was = before.current;
    before.current = now;
    if (!was) return;
    const moved = was.caucus !== now.caucus;
    const news = [
      moved && (now.caucus === 'outside' ? `${t('outside')} ${t('outside-how')}` : t(now.caucus === 'inside' ? 'private-begins' : 'together-again')),
      // Who is there changes with every move; only comings and goings at the same table are told.
      ...(moved ? [] : now.people.filter((one) => !was.people.some(({ participantId }) => participantId === one.participantId)).map(({ name }) => t('came', { name }))),
      ...(moved ? [] : was.people.filter((one) => !now.people.some(({ participantId }) => participantId === one.participantId)).map(({ name }) => t('went', { name }))),
      now.shown && !was.shown && t('evidence-up'),
      now.screen && now.screen !== was.screen && t('screen-of', { name: now.screen }),
      now.state === 'paused' && was.state !== 'paused' && `${t('paused')} ${t('paused-how')}`,
    ].filter(Boolean);
    if (news.length > 0) say(news.join(' '));
  });
  return (
    <p className="vh" role="status" data-said>
      {said}
    </p>
  );
}
