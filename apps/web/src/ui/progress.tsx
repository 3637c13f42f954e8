import { ProgressBar as AriaProgressBar } from 'react-aria-components';

/** How far something long is; `valueText` says it in words ("18.6 of 30.0 MB"). */
export function ProgressBar({ label, value, max = 100, valueText, bad }: { label: string; value: number; max?: number; valueText: string; bad?: boolean }) {
  return (
    <AriaProgressBar aria-label={label} value={value} maxValue={max} valueLabel={valueText}>
      {({ percentage }) => (
        <span className={`meter ${bad ? 'bad' : ''}`}>
          <i style={{ width: `${percentage ?? 0}%` }} />
        </span>
      )}
    </AriaProgressBar>
  );
}

/** Which of a few steps this is; the heading says the same in words. */
export function Steps({ current, of }: { current: number; of: number }) {
  return (
    <div className="steps5" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index < current ? 'on' : ''} />
      ))}
    </div>
  );
}
