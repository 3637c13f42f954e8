import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './ui/ui.css';
import { startWords } from './words/i18n.js';
import { applyTextSize } from './words/use-text-size.js';

applyTextSize();
await startWords();
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
