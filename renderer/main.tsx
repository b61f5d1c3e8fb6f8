// First of all: zod would otherwise probe for eval, which the content policy reports as a violation.
import './zod-without-eval';
import './theme/mantine-styles';
import './theme/tokens.css';
import './theme/fonts.css';
import './theme/mantine-variables.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { Program } from './shell/program';
import { markSystem } from './theme/mark-system';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
markSystem();
createRoot(root).render(<Program bridge={window.report} />);
