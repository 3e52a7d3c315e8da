"""A Flask server that draws pictures with one diffusers text-to-image pipeline."""
