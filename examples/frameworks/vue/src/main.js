import { createApp, h } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
// Before the app: what is registered gets objects as properties, not as text.
import 'web1on1-chat/define';
import App from './App.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: () => h('h1', 'Home') },
    { path: '/about', component: () => h('h1', 'About') },
  ],
});

createApp(App).use(router).mount('#app');
