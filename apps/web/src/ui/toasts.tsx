import { CircleCheck, X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
  Text,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.js';
import { Icon } from './icon.js';

const queue = new ToastQueue<string>({ maxVisibleToasts: 2 });

/** For `say()`. */
export const show = (words: string): void => void queue.add(words, { timeout: 6000 });

/** Once, at the root. */
export function Toasts() {
  const { t } = useTranslation('kernel');
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('states.notices')}>
      {({ toast }) => (
        <AriaToast toast={toast} className="toast">
          <Icon of={CircleCheck} small />
          <ToastContent>
            <Text slot="title">{toast.content}</Text>
          </ToastContent>
          <IconButton slot="close" label={t('actions.close')} icon={X} />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
