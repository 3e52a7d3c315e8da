# Stable Diffusion behind Flask. Built from model-server/:
#   docker build -f deploy/model-server.Dockerfile -t deep-story-model-server model-server
# The torch of requirements.txt brings CUDA's libraries on Linux: the host needs only NVIDIA's driver and its container
# toolkit. Where torch is to come from elsewhere (ROCm, a smaller one for CPUs), start from an image that has it.
FROM python:3.11-slim-bookworm
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOST=0.0.0.0 PORT=8188 HF_HOME=/models
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir --disable-pip-version-check -r requirements.txt
COPY gunicorn.conf.py ./
COPY model_server ./model_server
RUN useradd --create-home --uid 1000 painter && install -d -o painter -g painter /models
USER painter
VOLUME /models
EXPOSE 8188
# A first start fetches gigabytes before it is ready.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30m --retries=4 \
  CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/health', timeout=4)"]
CMD ["gunicorn"]
