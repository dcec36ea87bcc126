locals {
  cluster = "chat-platform"
  labels  = { platform = local.cluster }
}

module "training" {
  source = "../modules/gpu-pool"

  name           = "train-h100"
  cluster        = local.cluster
  instance_type  = "p5.48xlarge"
  nodes          = var.training_nodes
  efa_interfaces = var.efa_interfaces
  labels         = merge(local.labels, { workload = "training" })
}

module "serving" {
  source = "../modules/gpu-pool"

  name           = "serve-l40s"
  cluster        = local.cluster
  instance_type  = "g6e.12xlarge"
  nodes          = var.serving_nodes
  efa_interfaces = 0
  labels         = merge(local.labels, { workload = "inference" })
}

module "burst" {
  source = "../modules/gpu-pool"

  name           = "train-burst"
  cluster        = local.cluster
  instance_type  = "p5.48xlarge"
  nodes          = var.burst_nodes
  efa_interfaces = var.efa_interfaces
  labels         = merge(local.labels, { workload = "training" })
}
