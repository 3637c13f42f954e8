import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtPull } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Dialog, DialogButtons, DialogTrigger } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { say } from '../ui/toast.js';

const FORMATS = ['json', 'csv', 'zip'] as const;
type Format = (typeof FORMATS)[number];

/** Takes the chosen applications out in one file; the register keeps who did. */
export function PullChosen({ organisationId, chosen, onDone }: { organisationId: string; chosen: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.inbox' });
  const [format, setFormat] = useState<Format>('zip');
  const pull = useSend(courtPull, {
    onDone: (answer) => {
      const content: unknown = answer;
      save(content instanceof Blob ? content : new Blob([typeof content === 'string' ? content : JSON.stringify(content, null, 2)]), `filings.${format}`);
      say(t('pulled'));
      onDone();
    },
  });
  const problems = useProblemFields('court')(pull.error);
  return (
    <DialogTrigger>
      <Button icon={Download} isDisabled={chosen.length === 0}>{t('pull')}</Button>
      <Dialog title={t('pull')}>
        {(close) => (
          <>
            <ErrorSummary problems={problems.summary} />
            <p>{t('chosen', { count: chosen.length })}</p>
            <RadioGroup label={t('format')} value={format} onChange={(value) => setFormat(FORMATS.find((one) => one === value) ?? 'zip')} options={FORMATS.map((value) => ({ value, label: t(`format-${value}`) }))} />
            <DialogButtons>
              <Button kind="primary" isPending={pull.isPending} onPress={() => pull.mutate({ path: { organisationId }, body: { docketIds: [...chosen], format } }, { onSuccess: close })}>{t('pull')}</Button>
            </DialogButtons>
          </>
        )}
      </Dialog>
    </DialogTrigger>
  );
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
