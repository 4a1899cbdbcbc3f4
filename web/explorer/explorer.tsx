/** Shows the explorer in its place in index.html. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { mayPass, Problem } from './graphql/problem.ts';

// A release does not change under its service: what was answered stays true while the page is open.
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => failures < 2 && mayPass(error),
      refetchOnWindowFocus: false,
    },
  },
});

export function show(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id root');
  createRoot(root, {
    // A problem with a question is shown to the reader; it is no error of the page.
    onCaughtError: (error) => {
      if (!(error instanceof Problem)) console.error(error);
    },
  }).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
