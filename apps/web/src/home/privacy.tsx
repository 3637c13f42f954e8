import { Article } from './article.js';

export const Privacy = () => <Article name="privacy" parts={['seen', 'court', 'kept', 'rights']} />;
