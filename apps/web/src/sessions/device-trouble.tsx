import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';

const WORDS: Readonly<Record<string, string>> = { NotAllowedError: 'blocked', NotFoundError: 'missing', OverconstrainedError: 'missing', NotReadableError: 'busy', AbortError: 'busy' };

/** Why there is no camera or microphone, in words, and what to do about it. `refused` is the browser's own name for it. */
export function DeviceTrouble({ refused, onAgain }: { refused: string | undefined; onAgain: () => void }) {
  const { t } = useTranslation('sessions', { keyPrefix: 'screens.device' });
  if (!refused) return null;
  const word = WORDS[refused] ?? 'blocked';
  return (
    <Banner tone="warn" live className="trouble">
      <p><b>{t(word)}</b></p>
      <p>{t(`${word}-how`)}</p>
      <Button onPress={onAgain}>{t('again')}</Button>
    </Banner>
  );
}
