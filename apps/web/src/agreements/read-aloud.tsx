import { Volume2, VolumeX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { useLanguage } from '../words/use-language.js';

/** Characters a minute at an unhurried pace. */
const PACE = { 'zh-CN': 220, en: 800 };

/** The whole text spoken by the browser; nothing is drawn where it cannot speak. */
export function ReadAloud({ text }: { text: string }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const { language } = useLanguage();
  const [speaking, setSpeaking] = useState(false);
  const speech = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
  useEffect(() => () => speech?.cancel(), [speech]);
  if (!speech) return null;
  const toggle = () => {
    speech.cancel();
    if (!speaking) {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = language;
      words.rate = 0.9;
      words.onend = () => setSpeaking(false);
      speech.speak(words);
    }
    setSpeaking(!speaking);
  };
  return (
    <Button wide className="mt-5" icon={speaking ? VolumeX : Volume2} onPress={toggle}>
      {speaking ? t('quiet') : t('aloud', { minutes: Math.max(1, Math.round(text.length / PACE[language])) })}
    </Button>
  );
}
