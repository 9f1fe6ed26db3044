import { mount } from 'svelte';
// Before the app: what is registered gets objects as properties, not as text.
import 'web1on1-chat/define';
import App from './App.svelte';

mount(App, { target: document.getElementById('app') });
