import { Article } from './article.js';

export const Accessibility = () => <Article name="accessibility" parts={['text', 'keys', 'other']} />;
