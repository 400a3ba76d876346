import { createRoot } from 'react-dom/client';
import { AppRoot } from './app/AppRoot.tsx';
import { makeServices } from './app/services.ts';
import './app/styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('missing element: #root');
createRoot(root).render(<AppRoot services={makeServices()} />);
