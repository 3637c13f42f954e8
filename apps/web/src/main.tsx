import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './ui/ui.css';
import { startWords } from './words/i18n.js';
import { applyTextSize } from './words/use-text-size.js';

// Without a network the code of a page cannot come: say so on the page, instead of loading everything anew and leaving the person with nothing.
addEventListener('vite:preloadError', (event) => {
  if (!navigator.onLine) event.preventDefault();
});

applyTextSize();
await startWords();
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
