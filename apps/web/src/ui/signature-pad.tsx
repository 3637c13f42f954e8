import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePadCanvas from 'signature_pad';
import { Button } from './button.js';

interface Props {
  label: string;
  /** PNG as a data URL after each stroke; null when cleared. */
  onChange: (png: string | null) => void;
}

/** Handwriting by finger, pen or mouse. Who cannot write signs on paper: offer that way beside it. */
export function SignaturePad({ label, onChange }: Props) {
  const { t } = useTranslation('kernel');
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePadCanvas>(null);
  const tell = useRef(onChange);
  tell.current = onChange;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const scale = Math.max(window.devicePixelRatio || 1, 2);
    element.width = element.offsetWidth * scale;
    element.height = element.offsetHeight * scale;
    element.getContext('2d')?.scale(scale, scale);
    const made = new SignaturePadCanvas(element, { penColor: '#1B2426', minWidth: 1.2, maxWidth: 3.2 });
    made.addEventListener('endStroke', () => tell.current(made.toDataURL('image/png')));
    pad.current = made;
    return () => made.off();
  }, []);
  const clear = () => {
    pad.current?.clear();
    onChange(null);
  };
  return (
    <div>
      <div className="pad">
        <canvas ref={canvas} role="img" aria-label={label} />
        <span className="line" aria-hidden="true" />
      </div>
      <Button kind="link" onPress={clear}>{t('actions.write-again')}</Button>
    </div>
  );
}
