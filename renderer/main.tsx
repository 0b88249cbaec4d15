import '#renderer/theme.css';
import { createRoot } from 'react-dom/client';
import { App } from '#renderer/App.tsx';
import { createQueryClient, followChanges } from '#renderer/api/client';

const cache = createQueryClient();
followChanges(cache);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App cache={cache} />);
