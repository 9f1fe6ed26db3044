import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import 'web1on1-chat/define';
import { About, App, Home } from './app';

// Without zone.js: the chat's events change signals, which is all that Angular has to hear of.
bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: '', component: Home },
      { path: 'about', component: About },
    ]),
  ],
}).catch(console.error);
