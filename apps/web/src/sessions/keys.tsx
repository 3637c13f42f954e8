import { Keyboard } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Dialog } from '../ui/dialog.js';
import { Icon } from '../ui/icon.js';
import { useRoomWords } from './controls.js';
import type { LinkView } from './link-view.js';
import type { MediaLink } from './media-link.js';

const KEYS = [['F2', 'key-bar'], ['Ctrl + D', 'key-mic'], ['Ctrl + E', 'key-camera'], ['Tab', 'key-tab'], ['Esc', 'key-esc']] as const;

/** The room's keys, and a button that tells them. */
export function Keys({ link, media, shut }: { link: MediaLink | undefined; media: LinkView | undefined; shut?: boolean }) {
  const { t } = useRoomWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const act = key === 'f2' ? toBar : !event.ctrlKey || event.altKey || event.shiftKey || !link ? undefined : key === 'd' && !shut ? () => void link.setMicrophone(!media?.microphone) : key === 'e' ? () => void link.setCamera(!media?.camera) : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [link, media?.microphone, media?.camera, shut]);
  return (
    <>
      <Button className="keysbtn" onPress={() => setOpen(true)}>
        <Icon of={Keyboard} small />
        {t('keys')}
      </Button>
      <Dialog title={t('keys-title')} isOpen={open} onOpenChange={setOpen}>
        <dl className="keylist">
          {KEYS.map(([key, word]) => (
            <div key={key}>
              <dt><kbd className="kbd" translate="no">{key}</kbd></dt>
              <dd>{t(word)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}

const toBar = (): void => document.querySelector<HTMLElement>('[data-controls] button:not([disabled])')?.focus();
