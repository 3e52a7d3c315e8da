"""What gunicorn serves. Importing it starts to load the pipeline."""

import os

from model_server.app import create_app
from model_server.config import Config

app = create_app(Config.from_env(os.environ))
