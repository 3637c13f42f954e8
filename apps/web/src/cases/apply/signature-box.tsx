import { CircleAlert } from 'lucide-react';
import { Icon } from '../../ui/icon.js';
import { SignaturePad } from '../../ui/signature-pad.js';

/** The signature as a field: label, hint, message. */
export function SignatureBox({ label, hint, error, onChange }: { label: string; hint: string; error?: string; onChange: (png: string | null) => void }) {
  return (
    <div id="signature" role="group" aria-label={label} className={error ? 'field bad' : 'field'}>
      <p className="legend">{label}</p>
      <p className="hint">{hint}</p>
      {error && (
        <p className="msg">
          <Icon of={CircleAlert} />
          <span>{error}</span>
        </p>
      )}
      <SignaturePad label={label} onChange={onChange} />
    </div>
  );
}
