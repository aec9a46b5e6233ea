import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '@fontsource-variable/noto-sans-jp/wght.css'
import '@fontsource-variable/noto-sans-sc/wght.css'
import './style/tokens.css'
import './style/base.css'
import './style/care.css'
import './style/frame.css'
import './style/controls.css'
import './style/form.css'
import './style/list.css'
import './style/reading.css'
import './style/review.css'
import './style/finding.css'
import './style/report.css'
import './style/looking.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const place = document.getElementById('app')
if (place === null) throw new Error('the page has no place for the console')
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
