import { WifiOff } from 'lucide-react';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icon.js';
import { useRoomWords } from './controls.js';
import type { LinkView } from './link-view.js';
import type { MediaLink } from './media-link.js';

/** While the connection is away. It lies over the stage only, so that leaving stays possible. */
export function LostSheet({ link, media }: { link: MediaLink | undefined; media: LinkView | undefined }) {
  const { t } = useRoomWords();
  if (media?.state === 'elsewhere')
    return (
      <Veil title={t('elsewhere')}>
        <Button kind="primary" wide onPress={() => link?.retry()}>
          {t('here-again')}
        </Button>
      </Veil>
    );
  if (media?.state !== 'lost') return null;
  return (
    <Veil title={t('lost')} line={t('lost-again', { count: media.tries })}>
      <p>{t('lost-how')}</p>
      <Button wide onPress={() => link?.retry()}>
        {t('lost-now')}
      </Button>
    </Veil>
  );
}

function Veil({ title, line, children }: { title: string; line?: string; children: React.ReactNode }) {
  return (
    <div className="veil roomveil">
      <section className="dialog" aria-label={title}>
        {line && (
          <p className="cd" role="status">
            <Icon of={WifiOff} />
            {line}
          </p>
        )}
        <h2>{title}</h2>
        {children}
      </section>
    </div>
  );
}
