import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookingsCancel } from '@maplebridge/contract/src/bookings/sdk.gen.js';
import type { BookingsOfCase } from '@maplebridge/contract/src/bookings/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';

const REASONS = ['party-cannot', 'mediator-cannot', 'other-time'] as const;

/** Calling off takes a reason and a second press: nobody does it by opening a link. */
export function CancelForm({ booking: { caseId, id: bookingId } }: { booking: BookingsOfCase['items'][number] }) {
  const { t } = useTranslation('bookings');
  const [reason, setReason] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const cancel = useSend(bookingsCancel);
  const problem = useProblemFields('bookings')(cancel.error);
  const submit = () => {
    setTried(true);
    const chosen = REASONS.find((one) => one === reason);
    if (chosen) cancel.mutate({ path: { caseId, bookingId }, body: { reason: chosen } });
  };
  return (
    <div className="mt-5">
      <Disclosure title={t('screens.booking.cancel-title')}>
        <ErrorSummary problems={problem.summary} />
        <RadioGroup
          label={t('screens.booking.why-cancel')}
          error={tried && !reason ? t('screens.booking.cancel-missing') : undefined}
          value={reason}
          onChange={setReason}
          options={REASONS.map((value) => ({ value, label: t(`reasons.cancel.${value}`) }))}
        />
        <Button kind="danger" className="mt-4" isPending={cancel.isPending} onPress={submit}>
          {t('actions.booking.cancel')}
        </Button>
      </Disclosure>
    </div>
  );
}
