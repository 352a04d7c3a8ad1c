import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <App queryClient={new QueryClient()} />
  </StrictMode>,
);
