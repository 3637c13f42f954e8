import { createFileRoute } from '@tanstack/react-router';
import { Accessibility } from '../home/accessibility.js';

export const Route = createFileRoute('/accessibility')({ component: Accessibility });
