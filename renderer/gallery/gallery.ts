import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Picker } from './Picker.tsx';
import '../styles/tokens.css';
import '../styles/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the picker.');
createRoot(root).render(createElement(Picker));
