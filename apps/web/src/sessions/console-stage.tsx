import { DoorClosed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import type { ConsoleProps } from './console.js';
import { useRoomWords } from './controls.js';
import { ShownEvidence } from './shown-evidence.js';
import { Tile, Voices } from './tile.js';

/** Pictures: the others large, oneself small; what everyone sees comes first. */
export function ConsoleStage({ path, view, media }: ConsoleProps) {
  const { t } = useRoomWords();
  const { t: words } = useTranslation('sessions');
  const me = view.me?.participantId;
  const others = view.table.filter(({ participantId }) => participantId !== me);
  const seen = (id: string) => media?.people.find((one) => one.id === id);
  const screen = media?.people.find((one) => one.screen);
  return (
    <>
      <div className={`pair ${others.length + (view.shown || screen ? 1 : 0) <= 1 ? 'one' : ''}`}>
        {view.shown && <ShownEvidence caseId={path.caseId} {...view.shown} />}
        {screen && <Tile name={t('screen-of', { name: screen.name })} track={screen.screen} />}
        {others.map(({ participantId, name, side, role }) => (
          <Tile
            key={participantId} name={name} detail={words(side ? `states.side.${side}` : `states.role.${role}`)}
            track={seen(participantId)?.camera} speaking={seen(participantId)?.speaking} quiet={seen(participantId)?.quiet}
          />
        ))}
        {others.length === 0 && !view.shown && <div className="aside-text"><p>{t('alone')}</p></div>}
      </div>
      <div className="low">
        <Tile self name={t('you')} track={media?.camera ? media.self : undefined} quiet={!media?.microphone} />
        {view.caucus === 'inside' ? <Others view={view} /> : view.state === 'open' && <p className="others sec">{t('before')}</p>}
      </div>
      <Voices tracks={media?.people.map(({ voice }) => voice) ?? []} />
    </>
  );
}

/** What those outside a private talk are shown. */
function Others({ view }: Pick<ConsoleProps, 'view'>) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.console' });
  const { t: room } = useRoomWords();
  const outside = view.door.filter(({ state, inCaucus }) => state === 'admitted' && !inCaucus);
  return (
    <div className="others">
      <Icon of={DoorClosed} />
      <p>
        <b>{outside.map(({ name }) => name).join(room('names'))}</b>
        <span className="sec">{t('others-see')}</span>
      </p>
    </div>
  );
}
