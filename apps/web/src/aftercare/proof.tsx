import { useQuery } from '@tanstack/react-query';
import { Download, Receipt } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aftercareProof } from '@maplebridge/contract/src/aftercare/sdk.gen.js';
import { ask } from '../api/ask.js';
import { AnchorButton, Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Skeleton } from '../ui/states.js';

/** The slip or photo, fetched with the reader's own rights and shown in place. */
export function Proof({ caseId, performanceId }: { caseId: string; performanceId: string }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="link" icon={Receipt} onPress={() => setOpen(true)}>
        {t('see-proof')}
      </Button>
      <Dialog kind="wide" title={t('proof-title')} isOpen={open} onOpenChange={setOpen}>
        {open && <Shown caseId={caseId} performanceId={performanceId} />}
      </Dialog>
    </>
  );
}

function Shown({ caseId, performanceId }: { caseId: string; performanceId: string }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.payments' });
  const { data } = useQuery({
    queryKey: ['aftercare', caseId, 'proof', performanceId],
    queryFn: async () => (await ask(aftercareProof, { path: { caseId, performanceId } })) as Blob,
    staleTime: Infinity,
  });
  const url = useMemo(() => (data ? URL.createObjectURL(data) : undefined), [data]);
  useEffect(
    () => () => {
      if (url) URL.revokeObjectURL(url);
    },
    [url],
  );
  if (!data || !url) return <Skeleton />;
  if (data.type.startsWith('image/')) return <img src={url} alt={t('proof-title')} className="max-w-full h-auto mx-auto rounded-field" />;
  return (
    <AnchorButton href={url} download icon={Download}>
      {t('see-proof')}
    </AnchorButton>
  );
}
