import { Article } from './article.js';

export const Complaints = () => <Article name="complaints" parts={['how', 'then']} />;
